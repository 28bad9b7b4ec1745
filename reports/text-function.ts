/** Gives an interface string of the namespace `report`. */
export type TextFunction = (key: string, values?: Record<string, string | number>) => string;
