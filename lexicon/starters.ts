// Written by us from general knowledge of English; licence of the project.

/** Words that, written with a capital after a stop, open a sentence and are hardly ever part of a name. */
export const starters = new Set(
  'He She It They We I You His Her Its Their Our My This That These Those There The A An In On At By For From With But And Or However Meanwhile When While After Before If As Since Although Many Some Most Several'.split(
    ' ',
  ),
)
