import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../static-server.mjs';

/** A built site as some host serves it. */
export interface Served {
  /** Where the host listens, without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

/** One that the tests try: as an ordinary process, on 127.0.0.1 and a free port, with nothing left behind. */
export interface Host {
  name: 'our own server' | 'nginx' | 'Caddy';
  installed: boolean;
  /** @param folder of the built site, absolute, with the host's files in it */
  open: (folder: string, base: string) => Promise<Served>;
}

const runs = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;

export const HOSTS: readonly Host[] = [
  {
    name: 'our own server',
    installed: true,
    open: async (folder, base) => {
      const { url, close } = await serve({ folder, base, port: 0 });
      return { origin: new URL(url).origin, close };
    },
  },
  { name: 'nginx', installed: runs('nginx', '-v'), open: openNginx },
  { name: 'Caddy', installed: runs('caddy', 'version'), open: openCaddy },
];

async function openNginx(folder: string): Promise<Served> {
  const { prefix, port } = await place();
  const site = (await configuration(folder, 'nginx.conf')).replace('listen 80;', `listen 127.0.0.1:${port};`);
  await writeFile(join(prefix, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${prefix}/${kind};`)
    .join(' ');
  const main = `daemon off; master_process off; pid ${prefix}/pid; error_log ${prefix}/error.log;
events {}
http { access_log off; ${temporary} include ${prefix}/site.conf; }`;
  await writeFile(join(prefix, 'main.conf'), main);
  const child = spawn('nginx', [
    '-p',
    prefix,
    '-e',
    join(prefix, 'error.log'),
    '-c',
    join(prefix, 'main.conf'),
  ]);
  return await ready(child, { prefix, port });
}

async function openCaddy(folder: string): Promise<Served> {
  const { prefix, port } = await place();
  const site = (await configuration(folder, 'Caddyfile')).replace(/^\S+ \{$/m, `http://127.0.0.1:${port} {`);
  await writeFile(join(prefix, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${site}`);
  const child = spawn('caddy', ['run', '--config', join(prefix, 'Caddyfile'), '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: prefix, XDG_CONFIG_HOME: prefix, XDG_DATA_HOME: prefix },
  });
  return await ready(child, { prefix, port });
}

/** What the build wrote, mended as its own comment tells whoever installs it. */
async function configuration(folder: string, file: string): Promise<string> {
  const text = await readFile(join(folder, 'hosting', file), 'utf8');
  if (!text.includes('/var/www/sanad/')) throw new Error(`hosting/${file} names no folder to mend`);
  return text.replaceAll('/var/www/sanad/', `${folder}/`);
}

/** A folder of its own for a host's traces, and a port that was free a moment ago. */
async function place(): Promise<{ prefix: string; port: number }> {
  const prefix = await mkdtemp(join(tmpdir(), 'sanad-host-'));
  const port = await new Promise<number>((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? done(address.port) : fail()));
    });
  });
  return { prefix, port };
}

async function ready(
  child: ChildProcess,
  { prefix, port }: { prefix: string; port: number },
): Promise<Served> {
  let told = '';
  child.stderr?.on('data', (text: Buffer) => {
    told += text.toString();
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(prefix, { recursive: true, force: true });
  };
  while (!(await listens(port))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const log = await readFile(join(prefix, 'error.log'), 'utf8').catch(() => '');
      await rm(prefix, { recursive: true, force: true });
      throw new Error(`the host did not start: ${told}${log}`);
    }
  }
  return { origin: `http://127.0.0.1:${port}`, close };
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    // Asked again after a breath: starting takes some tenths of a second.
    socket.once('error', () => setTimeout(() => done(false), 20));
  });
}
