// Connects a browser to a shell on an instance and keeps the shell for a minute without a browser.
package main

import (
	"log"
	"time"

	"gpuaas.example/gpuaas/packages/services/terminal"
)

const keepAlive = time.Minute

func main() {
	shells := terminal.NewShells(keepAlive)
	shells.Attach("shell-1", time.Now())
	log.Println("open shells:", shells.Open(time.Now()))
}
