// The API that the web page and customers' scripts call.
package main

import (
	"log"
	"net/http"

	"gpuaas.example/gpuaas/packages/services/billing"
)

func main() {
	log.Fatal(http.ListenAndServe(":8080", routes(billing.NewMeter())))
}
