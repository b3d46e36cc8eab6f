package main

import (
	"encoding/json"
	"net/http"

	"gpuaas.example/gpuaas/packages/services/billing"
)

// routes lists every route of doc/api/openapi.draft.yaml; contracts_validate.sh compares the two.
func routes(meter *billing.Meter) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/health", health)
	mux.HandleFunc("POST /v1/instances", startInstance)
	mux.HandleFunc("GET /v1/invoices/current", currentInvoice(meter))
	return mux
}

func health(w http.ResponseWriter, _ *http.Request) {
	reply(w, http.StatusOK, map[string]string{"status": "ok"})
}

func startInstance(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Tenant") == "" {
		reply(w, http.StatusBadRequest, map[string]string{"code": "tenant_missing"})
		return
	}
	reply(w, http.StatusAccepted, map[string]string{"state": "provisioning"})
}

func currentInvoice(meter *billing.Meter) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cents := meter.Invoice(r.Header.Get("X-Tenant"))
		reply(w, http.StatusOK, map[string]int64{"total_cents": cents})
	}
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}
