import CommandLineTool

await Gangmu.start()
