// What every page does with JavaScript. Everything works without it.
"use strict";
