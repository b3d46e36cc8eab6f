// Package billing adds up what tenants owe.
package billing

import "sync"

const secondsPerHour = 3600

// Usage is one meter reading; prices are in cents per hour.
type Usage struct {
	Tenant       string
	Seconds      int64
	CentsPerHour int64
}

// Meter collects usage. It rounds once per invoice, never per reading.
type Meter struct {
	mu sync.Mutex
	// cents times seconds, so that nothing is lost before the invoice
	owed map[string]int64
}

// NewMeter returns a meter without readings.
func NewMeter() *Meter {
	return &Meter{owed: map[string]int64{}}
}

// Record adds a reading.
func (m *Meter) Record(u Usage) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.owed[u.Tenant] += u.Seconds * u.CentsPerHour
}

// Invoice returns what a tenant owes, in cents, rounded half up.
func (m *Meter) Invoice(tenant string) int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return (m.owed[tenant] + secondsPerHour/2) / secondsPerHour
}
