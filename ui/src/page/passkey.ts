/**
 * Asks the browser for a passkey where a page of accounts says so, and sends the page's form with what it gave.
 *
 *   <button id="passkey_login" form="mfa_login">Sign in with a passkey</button>
 *   <script data-allauth-onload="allauth.webauthn.forms.loginForm" type="application/json">
 *     {"ids": {"login": "passkey_login", "credential": "mfa_credential", "data": "js_data"}}
 *   </script>
 *
 * The server writes what it wants of the passkey into a JSON block (`data`); only to sign in it is asked for on the press
 * of the button. Without this file the page still offers the other ways in.
 */

type Wish = "create" | "get"

const BUTTONS = ["login", "authenticate", "add", "signup"] as const

export function offerPasskeys(root: ParentNode): void {
  for (const block of root.querySelectorAll('script[data-allauth-onload^="allauth.webauthn"]')) {
    const ids = idsOf(block.textContent)
    const name = BUTTONS.find((one) => ids[one])
    const button = name && document.getElementById(ids[name] ?? "")
    const field = document.getElementById(ids.credential ?? "")
    if (!button || !(field instanceof HTMLInputElement) || !field.form) continue
    listen(button, field, name === "add" || name === "signup" ? "create" : "get", ids)
  }
}

function listen(button: HTMLElement, field: HTMLInputElement, wish: Wish, ids: Record<string, string>): void {
  const form = field.form!
  button.addEventListener("click", (event) => {
    event.preventDefault()
    void askForPasskey(form, field, wish, ids).catch(() => complain("refused"))
  })
}

async function askForPasskey(form: HTMLFormElement, field: HTMLInputElement, wish: Wish, ids: Record<string, string>) {
  if (!window.PublicKeyCredential) return complain("unable")
  const wanted = ids.data ? jsonIn(ids.data) : await wantedFor(form)
  const credential =
    wish === "create"
      ? await navigator.credentials.create(creationOf(wanted, isAlone(ids.passwordless)))
      : await navigator.credentials.get(requestOf(wanted))
  if (!(credential instanceof PublicKeyCredential)) return complain("refused")
  field.value = JSON.stringify(written(credential))
  form.submit()
}

/** Is the new passkey to open the school alone? A box says so; where there is none, it is. */
function isAlone(id: string | undefined): boolean {
  const box = id ? document.getElementById(id) : null
  return box instanceof HTMLInputElement ? box.checked : true
}

function complain(why: "refused" | "unable"): void {
  const place = document.querySelector<HTMLElement>(".passkey-problem")
  if (!place) return
  place.textContent = (why === "unable" ? place.dataset.textUnable : place.dataset.textRefused) ?? ""
  place.hidden = false
}

async function wantedFor(form: HTMLFormElement): Promise<Facts> {
  const response = await fetch(form.action, { headers: { Accept: "application/json" } })
  if (!response.ok) throw new Error(`asked for a challenge, got ${response.status}`)
  return factsIn(await response.json())
}

type Facts = Record<string, unknown>

function factsIn(value: unknown): Facts {
  return typeof value === "object" && value !== null ? (value as Facts) : {}
}

function idsOf(text: string | null): Record<string, string> {
  const ids = factsIn(factsIn(JSON.parse(text ?? "{}")).ids)
  return Object.fromEntries(Object.entries(ids).filter((pair): pair is [string, string] => typeof pair[1] === "string"))
}

function jsonIn(id: string): Facts {
  return factsIn(JSON.parse(document.getElementById(id)?.textContent ?? "{}"))
}

function creationOf(wanted: Facts, alone: boolean): CredentialCreationOptions {
  const key = factsIn(factsIn(wanted.creation_options).publicKey)
  const selection = factsIn(key.authenticatorSelection)
  const chosen = alone
    ? { residentKey: "required", requireResidentKey: true, userVerification: "required" }
    : { residentKey: "discouraged", requireResidentKey: false }
  const user = factsIn(key.user)
  return {
    publicKey: {
      ...key,
      challenge: bytes(key.challenge),
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: keysIn(key.excludeCredentials),
      authenticatorSelection: { ...selection, ...chosen },
    } as PublicKeyCredentialCreationOptions,
  }
}

function requestOf(wanted: Facts): CredentialRequestOptions {
  const key = factsIn(factsIn(wanted.request_options).publicKey)
  return {
    publicKey: {
      ...key,
      challenge: bytes(key.challenge),
      allowCredentials: keysIn(key.allowCredentials),
    } as PublicKeyCredentialRequestOptions,
  }
}

function keysIn(list: unknown): PublicKeyCredentialDescriptor[] {
  return (Array.isArray(list) ? list : []).map((one) => {
    const facts = factsIn(one)
    return { ...facts, id: bytes(facts.id) } as PublicKeyCredentialDescriptor
  })
}

function bytes(text: unknown): ArrayBuffer {
  const plain = atob(String(text).replaceAll("-", "+").replaceAll("_", "/"))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer
}

function letters(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

/** The credential as the server reads it: every row of bytes in base64url. */
export function written(credential: PublicKeyCredential): Facts {
  const facts: Facts = {
    type: credential.type,
    id: credential.id,
    rawId: letters(credential.rawId),
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
  }
  const answer = credential.response
  const common = { clientDataJSON: letters(answer.clientDataJSON) }
  if (answer instanceof AuthenticatorAttestationResponse) {
    const transports = answer.getTransports()
    return { ...facts, response: { ...common, attestationObject: letters(answer.attestationObject), transports } }
  }
  if (!(answer instanceof AuthenticatorAssertionResponse)) return facts
  const handle = answer.userHandle
  return {
    ...facts,
    response: {
      ...common,
      authenticatorData: letters(answer.authenticatorData),
      signature: letters(answer.signature),
      userHandle: handle ? letters(handle) : null,
    },
  }
}
