/** What the studio's page loads besides what every page does. */

import "../styles/studio.css"

const begin = () => void import("./sensui-studio")

// The cells that the page brought are painted first; a page that nobody sees paints nothing.
if (document.hidden) begin()
else requestAnimationFrame(() => setTimeout(begin))
