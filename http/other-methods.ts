import { problem } from './problem';

/** Answers a method that an address does not have, with the ones that it has. */
function refusing(allow: 'GET, HEAD' | 'POST') {
  const [method] = allow.split(', ');
  return (): Response =>
    problem(405, 'This address does not answer that method', [{ path: '', message: `Use ${method}.` }], { allow });
}

/** For an address that is only asked. */
export const onlyGet = refusing('GET, HEAD');

/** For an address that is only sent to. */
export const onlyPost = refusing('POST');
