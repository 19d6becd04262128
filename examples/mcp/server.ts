/* A server of the Model Context Protocol over standard input and output: npm run mcp. docs/tools.md says how to add it. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { toolServer } from './tool-server.js';

await toolServer().connect(new StdioServerTransport());
