package auth

// Session is ended as a whole when a refresh token comes twice: one of the two was stolen.
type Session struct {
	token string
	ended bool
}

// Start begins a session with its first refresh token.
func Start(token string) *Session {
	return &Session{token: token}
}

// Refresh exchanges the current token for the next one.
func (s *Session) Refresh(token, next string) bool {
	if s.ended || token != s.token {
		s.ended = true
		return false
	}
	s.token = next
	return true
}
