document.currentScript.data=[["rural-live-streaming-operator","乡村直播电商运营师 职业能力水平评价规范","rural-live-streaming-operator/data/search.97d9cb3c45.js"]];
