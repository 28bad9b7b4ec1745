import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await b.newPage();
const home='http://localhost:3171/en';
await page.goto(`${home}/work/new`);
await page.getByLabel('What do you call this system?').fill('Bench');
await page.getByLabel('What is made there?').fill('Shoes');
await page.getByLabel('In which town or region is it?').fill('Town');
await page.getByLabel('In which country?').fill('Country');
await page.locator('form button[type=submit]').click();
await page.getByRole('link', { name: /^Begin/ }).click();
await page.getByRole('button', { name: 'Continue' }).waitFor();
const url = page.url();
async function weigh(p, address){
  const s = await p.context().newCDPSession(p); await s.send('Network.enable'); await s.send('Network.setCacheDisabled',{cacheDisabled:true});
  const m=new Map();
  s.on('Network.responseReceived',({requestId,type,response})=>{ if(type==='Script') m.set(requestId,{url:response.url.split('/').pop(),n:0}); });
  s.on('Network.loadingFinished',({requestId,encodedDataLength})=>{ const x=m.get(requestId); if(x) x.n+=encodedDataLength; });
  await p.goto(address,{waitUntil:'networkidle'});
  return [...m.values()];
}
const empty = await weigh(await b.newPage(), `${home}/no-such-page`);
const q = await weigh(page, url);
const sum=a=>a.reduce((x,y)=>x+y.n,0)/1000;
console.log('empty', sum(empty), 'question', sum(q));
const inEmpty=new Set(empty.map(x=>x.url));
for(const x of q.sort((a,b)=>b.n-a.n)) console.log(inEmpty.has(x.url)?'E':' ', x.n, x.url);
await b.close();
