/** Methods that some address of the program answers. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * What is refused before the application sees it: it would answer a 500 to the first two, and cannot know the third.
 * @param {{ method?: string, url?: string, headers: Record<string, string | string[] | undefined> }} request as Node gives it
 * @returns {{ status: number, title: string, message: string, headers?: Record<string, string> } | undefined} nothing where the request is fit to be answered
 */
export function refusalOf({ method = '', url = '', headers }) {
  if (!METHODS.includes(method)) {
    return {
      status: 405,
      title: 'There is no such method',
      message: `Use ${METHODS.join(', ')}.`,
      headers: { allow: METHODS.join(', ') },
    };
  }
  if (!isReadable(url)) {
    return {
      status: 400,
      title: 'The address cannot be read',
      message: 'Check it for a typing mistake, or begin at the start page.',
    };
  }
  if (!['GET', 'HEAD', 'OPTIONS'].includes(method) && comesFromElsewhere(headers)) {
    return {
      status: 403,
      title: 'Pages of other sites may not ask for this',
      message: 'Call the API from a program, or from a page of this server.',
    };
  }
  return undefined;
}

/** No address of the program holds a percent sign, a control character or a part of blanks only. */
function isReadable(url) {
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/);
  const read = decoded(path);
  return (
    read !== undefined &&
    !/[%\u0000-\u001f\u007f\\]/.test(read) &&
    !read.split('/').some((part) => part !== '' && part.trim() === '')
  );
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Whether a browser sends this for a page of another site. Programs send none of these headers. */
function comesFromElsewhere(headers) {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  const { origin } = headers;
  if (origin === undefined) return false;
  const here = [headers.host, headers['x-forwarded-host']].filter((host) => host !== undefined);
  return !here.includes(hostOf(origin));
}

function hostOf(origin) {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
