import {useQuery} from '@tanstack/react-query'
import {Button, Menu, MenuItem, MenuTrigger, Popover} from 'react-aria-components'
import {api} from '../api/client.ts'

/** The account as a file of another program. */
export function ExportMenu({story}: {readonly story: string}) {
  const {data: formats} = useQuery({queryKey: ['exports'], queryFn: async () => (await api.listExports()).items, staleTime: Infinity})
  if (!formats || formats.length === 0) return undefined
  return (
    <MenuTrigger>
      <Button className="quiet export">Export …</Button>
      <Popover className="listbox-popover">
        <Menu aria-label="Export as">
          {formats.map(({format, says, extension}) => (
            <MenuItem key={format} href={`/api/stories/${encodeURIComponent(story)}/export/${format}`} download textValue={`${format} ${extension}`}>
              {format} <small>{says}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
