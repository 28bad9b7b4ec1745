/** The ids of the works that readings cite. */
export const AMIN = 'amin-2000';
export const SCHMITZ = 'schmitz-1990';
export const SUZIGAN = 'suzigan-furtado-garcia-2006';
