/** What the studio's page loads besides what every page does: the cells that it brought are painted first. */

import "../styles/studio.css"
import { afterFirstFrame } from "../shared/first-frame"

afterFirstFrame(() => void import("./sensui-studio"))
