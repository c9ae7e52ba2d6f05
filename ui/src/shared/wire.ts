/** What is sent to the school and what comes back: unknown until somebody has named it. */

export type Json = Readonly<Record<string, unknown>>

/** The school said no, or nothing at all; `message` is a sentence for people where there is one. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export interface Sending {
  /** Let it arrive even when the page is left. */
  keepalive?: boolean
}

/** POST a JSON body; the answer is what came, or undefined where nothing came. Throws Refused. */
export async function postJson(url: string, body: Json, { keepalive = false }: Sending = {}): Promise<unknown> {
  const response = await send(url, body, keepalive)
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined)
  if (!response.ok) throw new Refused(response.status, reasonOf(answer) ?? response.statusText)
  return answer
}

async function send(url: string, body: Json, keepalive: boolean): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-CSRFToken": csrfToken() },
      body: JSON.stringify(body),
      keepalive,
    })
  } catch {
    throw new Refused(0, "")
  }
}

export function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? ""
}

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function reasonOf(answer: unknown): string | undefined {
  return isRecord(answer) && typeof answer.error === "string" ? answer.error : undefined
}
