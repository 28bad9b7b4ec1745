/** For the `default` of an exhaustive switch: data of a kind that the types do not know stops here, and is not read as something else. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
