// Runs on every GPU node: holds a connection to the control plane and executes what is signed.
package main

import (
	"crypto/ed25519"
	"errors"
	"log"
	"os"
)

var errForeign = errors.New("command is not signed by the control plane")

// accept returns the command if the control plane signed it.
func accept(key ed25519.PublicKey, command, signature []byte) (string, error) {
	if len(key) != ed25519.PublicKeySize || !ed25519.Verify(key, command, signature) {
		return "", errForeign
	}
	return string(command), nil
}

func main() {
	if _, err := accept(nil, []byte("drain"), nil); err != nil {
		log.Println(err)
		os.Exit(1)
	}
}
