import {Button} from 'react-aria-components'
import {useTheme} from './theme.ts'

/** From light to dark and back. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <Button className="quiet theme-switch" aria-label={`Show it ${other}`} onPress={() => choose(other)}>
      <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </Button>
  )
}
