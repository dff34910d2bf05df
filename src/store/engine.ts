/** The two databases that a dossier can live in. */
export type Engine = 'sqlite' | 'postgres'
