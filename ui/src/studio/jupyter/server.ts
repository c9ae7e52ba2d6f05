/** The kernel's side: where it is asked, and the one session that this notebook has. */

import { SessionContext } from "@jupyterlab/apputils"
import { KernelManager, KernelSpecManager, ServerConnection, SessionManager, type Session } from "@jupyterlab/services"
import { UUID } from "@lumino/coreutils"
import { csrfToken } from "../../shared/wire"

const SPEC = "sensui"

/** The same name after a reload, so that what the kernel answers then still belongs to this window. */
function clientIdOf(notebook: string): string {
  const key = `sensui:client:${notebook}`
  try {
    const known = sessionStorage.getItem(key) ?? UUID.uuid4()
    sessionStorage.setItem(key, known)
    return known
  } catch {
    return UUID.uuid4()
  }
}

class OneWindowSessions extends SessionManager {
  constructor(
    options: SessionManager.IOptions,
    private readonly clientId: string,
  ) {
    super(options)
  }

  override connectTo(options: Omit<Session.ISessionConnection.IOptions, "connectToKernel" | "serverSettings">): Session.ISessionConnection {
    return super.connectTo({ ...options, clientId: this.clientId })
  }
}

function settingsOf(base: string): ServerConnection.ISettings {
  const { origin } = location
  return ServerConnection.makeSettings({
    baseUrl: origin + base,
    appUrl: "",
    wsUrl: origin.replace(/^http/, "ws") + base,
    token: "",
    appendToken: false,
    fetch: (input, init) => {
      const request = new Request(input, init)
      request.headers.set("X-CSRFToken", csrfToken())
      return fetch(request)
    },
  })
}

export interface SessionOptions {
  /** The notebook's own part of the school: /jupyter/<uuid>/ */
  base: string
  notebook: string
  item: string
  /** No kernel could be had; the school says why. */
  onRefused: (sentence: string) => void
}

/** Nothing is asked of the school until `initialize()`. */
export function sessionFor({ base, notebook, item, onRefused }: SessionOptions): SessionContext {
  const serverSettings = settingsOf(base)
  // the managers would ask every ten seconds, also while the socket tells them everything
  const standby = (): (() => boolean) => {
    let asked = 0
    return () => asked++ > 0 && context.session?.kernel?.connectionStatus === "connected"
  }
  const kernelManager = new KernelManager({ serverSettings, standby: standby() })
  const sessionManager = new OneWindowSessions({ serverSettings, kernelManager, standby: standby() }, clientIdOf(notebook))
  const specsManager = new KernelSpecManager({ serverSettings, standby: standby() })
  const context: SessionContext = new SessionContext({
    kernelManager,
    sessionManager,
    specsManager,
    // the school's own name for it, so that a running one is found at once
    path: `${item}.ipynb`,
    name: `${item.split("/").at(-1) ?? notebook}.ipynb`,
    type: "notebook",
    kernelPreference: { name: SPEC, autoStartDefault: true, shouldStart: true, canStart: true },
  })
  // in the place of JupyterLab's own dialog
  return Object.assign(context, { _displayKernelError: async (sentence: string) => onRefused(sentence) })
}
