/** What the studio's page loads besides what every page does. */

import "../styles/studio.css"
import "./sensui-studio"
