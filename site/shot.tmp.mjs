import { chromium } from 'playwright-core';
const [,, name, w, scheme, hash, ...acts] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const c = await b.newContext({ viewport: { width: +w, height: w<500?844:900 }, colorScheme: scheme });
const p = await c.newPage();
p.on('console', m => ['error','warning'].includes(m.type()) && console.log('CONSOLE', m.text()));
p.on('pageerror', e => console.log('PAGEERROR', e.stack));
await p.goto('http://localhost:4179/' + (hash||''));
await p.waitForSelector('h1', {timeout: 20000}).catch(e=>console.log('no h1'));
await p.waitForTimeout(800);
for (const a of acts) { if (a.startsWith('tab:')) { await p.getByRole('tab').nth(+a.slice(4)).click(); await p.waitForTimeout(1500); } else if (a.startsWith('click:')) { await p.getByRole('button',{name:a.slice(6)}).first().click(); await p.waitForTimeout(900);} else if (a.startsWith('fill:')) { await p.locator('.find').fill(a.slice(5)); await p.waitForTimeout(500);} else if (a.startsWith('type:')) { await p.locator('.form select').first().selectOption(a.slice(5)); await p.waitForTimeout(500);} else if(a==='view') {await p.locator('.views').scrollIntoViewIfNeeded(); await p.waitForTimeout(300)} else if (a==='nofull') {} }
await p.screenshot({ path: `/tmp/explorer/${name}.png`, fullPage: !acts.includes('nofull') });
console.log('scrollW', await p.evaluate(() => document.documentElement.scrollWidth));
await b.close();
