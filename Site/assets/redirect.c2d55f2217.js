// Leads on from an old address. Without a script the browser does so too, but forgets the fragment.
"use strict";

location.replace(document.querySelector("main a").href + location.hash);
