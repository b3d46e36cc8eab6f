// Turns the usage of the last hour into invoice lines.
package main

import (
	"fmt"
	"time"

	"gpuaas.example/gpuaas/packages/services/billing"
)

func main() {
	meter := billing.NewMeter()
	meter.Record(billing.Usage{Tenant: "pilot-1", Seconds: 3600, CentsPerHour: 249})
	fmt.Println(time.Now().UTC().Format(time.RFC3339), "pilot-1", meter.Invoice("pilot-1"), "cents")
}
