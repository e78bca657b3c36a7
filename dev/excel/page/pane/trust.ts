/** What office.js keeps when a user agrees that this computer may act as its host. */
const TRUST_KEY = `OfficeJSTrustKeyV2_http_${location.hostname}`;

/**
 * The library asks before it talks to a host that is not Microsoft's. Whoever has started this server and opened its
 * page has agreed; over https the question would not come, but the browser would warn of the certificate instead.
 */
export function agreeToHost(): void {
  localStorage.setItem(TRUST_KEY, JSON.stringify({ Result: 1 }));
}

/** A page of the add-in opened in this tab later would otherwise still look for its host here. */
export function forgetHostOnLeaving(): void {
  window.addEventListener('pagehide', () => sessionStorage.removeItem('hostInfoValue'));
}
