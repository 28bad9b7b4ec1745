import base from './playwright.config';
export default { ...base, workers: 1, use: { ...base.use, baseURL: 'http://localhost:3355' }, webServer: undefined };
