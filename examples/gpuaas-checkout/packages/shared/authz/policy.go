// Package authz answers who may do what; every service asks it.
package authz

// May tells whether a member with these permissions may do something.
func May(permissions []string, action string) bool {
	for _, permission := range permissions {
		if permission == action || permission == "*" {
			return true
		}
	}
	return false
}
