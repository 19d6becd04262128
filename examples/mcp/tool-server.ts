/* The tools of wto-dispute behind the Model Context Protocol. The transport is left to the caller. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { type Tool, type ToolAnswer, tools } from 'wto-dispute/tools';

export function toolServer(): Server {
  const server = new Server(
    { name: 'wto-dispute', version: '1.0.0' },
    {
      capabilities: { tools: {} },
      instructions:
        'Dates of WTO disputes, computed from a record of dated facts. Ask for the date of the question if you do not know it. The answers are not legal advice.',
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `there is no tool ${params.name}`);
    return resultOf(tool.run(params.arguments ?? {}));
  });
  return server;
}

/** A tool as the protocol lists it. Every tool only reads: it changes nothing, and asks no other system. */
function listed({ name, description, inputSchema }: Tool) {
  return {
    name,
    description,
    inputSchema: { ...inputSchema, required: [...(inputSchema.required ?? [])] },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}

/** An answer as the protocol sends it. The model sees what is wrong with its input, and can mend it. */
function resultOf(answer: ToolAnswer): CallToolResult {
  const content = [{ type: 'text' as const, text: answer.text }];
  if (!answer.ok) return { isError: true, content };
  return { content, structuredContent: { ...answer.data, notice: answer.notice } };
}
