import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tools } from 'wto-dispute/tools';
import { toolServer } from '../../examples/mcp/tool-server.js';
import { manifest } from '../../scripts/lib/manifest.js';
import { bundleOf } from '../setup/bundle.js';
import { answerOf, contradictory, goodCalls } from './records.js';

const newClient = () => new Client({ name: 'a test', version: '1.0.0' });

describe('examples/mcp/server.ts, over standard input and output', () => {
  const client = newClient();
  beforeAll(async () => {
    const args = [bundleOf('examples/mcp/server.ts')];
    await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  });
  afterAll(() => client.close());

  it('lists the tools, says who it is and what it is not', async () => {
    const { tools: listed } = await client.listTools();
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(listed.map(({ inputSchema }) => ({ ...inputSchema }))).toEqual(
      tools.map(({ inputSchema }) => ({ ...inputSchema, required: inputSchema.required ?? [] })),
    );
    expect(listed.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(client.getServerVersion()).toMatchObject({ name: manifest.name });
    expect(client.getInstructions()).toContain('not legal advice');
  });

  it('answers a call as the library does', async () => {
    const { text, data, notice } = answerOf('wto_status', goodCalls['wto_status']);
    const result = await client.callTool({ name: 'wto_status', arguments: { ...goodCalls['wto_status'] } });
    expect(result).toEqual({ content: [{ type: 'text', text }], structuredContent: { ...data, notice } });
    expect(text).toContain('allowed from Monday 11 November 2019');
  });

  it('tells the model what is wrong with its call, without a stack', async () => {
    const wrong = { ...goodCalls['wto_status'], date: 'today' };
    const result = await client.callTool({ name: 'wto_status', arguments: wrong });
    const text = 'invalid date: date: today is not a date; write YYYY-MM-DD';
    expect(result).toEqual({ isError: true, content: [{ type: 'text', text }] });
  });

  it('answers a call without arguments', async () => {
    const result = await client.callTool({ name: 'wto_status' });
    expect(result).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('record') }] });
  });

  it('refuses a tool that there is not', async () => {
    await expect(client.callTool({ name: 'wto_guess', arguments: {} })).rejects.toThrow(/there is no tool wto_guess/);
  });

  it('answers of a record that contradicts itself: refused by default, and set aside under lenient', async () => {
    const asked = { record: contradictory, date: '2020-09-01' };
    const refused = await client.callTool({ name: 'wto_status', arguments: asked });
    expect(refused).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('events[3]') }] });
    const result = await client.callTool({ name: 'wto_status', arguments: { ...asked, policy: 'lenient' } });
    expect(result).toMatchObject({
      content: [{ text: expect.stringContaining('Set aside:\n- Establishment of the panel on Friday 28 August 2020') }],
      structuredContent: { setAside: [{ fact: { type: 'panel.established', date: '2020-08-28' } }] },
    });
  });
});

it('answers every tool in one process too', async () => {
  const client = newClient();
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([toolServer().connect(there), client.connect(here)]);
  for (const { name } of tools) {
    const result = await client.callTool({ name, arguments: { ...goodCalls[name] } });
    expect(result).toMatchObject({ content: [{ text: answerOf(name, goodCalls[name]).text }] });
    expect(result).not.toHaveProperty('isError');
  }
  await client.close();
});
