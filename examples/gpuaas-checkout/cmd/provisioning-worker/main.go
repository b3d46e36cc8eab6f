// Takes provisioning requests and hands them to the agent of a free node.
package main

import (
	"log"
	"time"

	"gpuaas.example/gpuaas/packages/services/provisioning"
)

const idleLimit = 2 * time.Hour

func main() {
	channel := provisioning.NewChannel()
	if err := channel.Send("node-1", "start instance"); err != nil {
		log.Fatal(err)
	}
	log.Println("instances that idle longer than", idleLimit, "are candidates for a stop")
}
