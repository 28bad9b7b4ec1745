import base from '../playwright.config';
export default { ...base, testDir: '/tmp/w5/e2e', workers: 2, use: { ...base.use, baseURL: 'http://localhost:3356' }, webServer: undefined };
