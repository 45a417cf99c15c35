/** In each page as well as in its host's headers: the one source of both is the hosts' table. */
export { CONTENT_SECURITY_POLICY } from '../hosting/policy.mjs';
