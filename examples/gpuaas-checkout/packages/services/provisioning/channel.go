// Package provisioning talks to the agents of the nodes.
package provisioning

import "fmt"

// Channel holds the connections that agents have opened.
type Channel struct {
	sent map[string][]string
}

// NewChannel returns a channel without nodes.
func NewChannel() *Channel {
	return &Channel{sent: map[string][]string{}}
}

// Send queues a command for a node.
func (c *Channel) Send(node, command string) error {
	if node == "" {
		return fmt.Errorf("no node for %q", command)
	}
	c.sent[node] = append(c.sent[node], command)
	return nil
}
