// Package auth signs people in and helps them back in.
package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
)

const codesPerMember = 10

// NewCodes returns ten recovery codes to show once, and the hashes to keep.
func NewCodes() (codes []string, hashes [][32]byte, err error) {
	for i := 0; i < codesPerMember; i++ {
		raw := make([]byte, 8)
		if _, err := rand.Read(raw); err != nil {
			return nil, nil, err
		}
		code := hex.EncodeToString(raw)
		codes = append(codes, code)
		hashes = append(hashes, sha256.Sum256([]byte(code)))
	}
	return codes, hashes, nil
}

// Use finds a code among the hashes and returns the hashes that are left.
func Use(code string, hashes [][32]byte) (left [][32]byte, ok bool) {
	sum := sha256.Sum256([]byte(code))
	for i, hash := range hashes {
		if subtle.ConstantTimeCompare(sum[:], hash[:]) == 1 {
			return append(append([][32]byte{}, hashes[:i]...), hashes[i+1:]...), true
		}
	}
	return hashes, false
}
