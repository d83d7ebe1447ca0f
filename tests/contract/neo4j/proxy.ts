import { connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP way to a server that a test can cut, silence and mend. */
export class TcpProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #silent = false;
  #port = 0;

  constructor(uri: string) {
    const url = new URL(uri);
    this.#target = { host: url.hostname, port: Number(url.port || 7687) };
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Listens, on the same port as before if there was one. */
  async open(): Promise<void> {
    const server = createServer((client) => this.#join(client));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') this.#port = address.port;
    this.#server = server;
  }

  /** Ends every connection and refuses new ones. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve) ?? resolve(null));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
    this.#server = null;
  }

  /** Accepts, but passes nothing on. */
  silence(): void {
    this.#silent = true;
  }

  /** Passes on again, over new connections. */
  speak(): void {
    this.#silent = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(client: Socket): void {
    const target = connect(this.#target);
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (data) => this.#silent || to.write(data));
      from.on('error', () => {});
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
