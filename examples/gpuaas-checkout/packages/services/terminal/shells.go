// Package terminal keeps shells while browsers come and go.
package terminal

import "time"

// Shells remembers when each shell last had a browser.
type Shells struct {
	keep time.Duration
	seen map[string]time.Time
}

// NewShells keeps a shell for a while after its browser is gone.
func NewShells(keep time.Duration) *Shells {
	return &Shells{keep: keep, seen: map[string]time.Time{}}
}

// Attach notes that a browser uses a shell.
func (s *Shells) Attach(id string, now time.Time) {
	s.seen[id] = now
}

// Open counts the shells that are not given up yet.
func (s *Shells) Open(now time.Time) int {
	open := 0
	for _, seen := range s.seen {
		if now.Sub(seen) <= s.keep {
			open++
		}
	}
	return open
}
