/** Why a file was not opened; what is wrong inside it comes with the places, in words. */
export type Refused =
  { why: 'tooLarge' | 'unreadable' | 'notLoaded' | 'notBuilt' } | { why: 'damaged' | 'newer'; faults: string[] };
