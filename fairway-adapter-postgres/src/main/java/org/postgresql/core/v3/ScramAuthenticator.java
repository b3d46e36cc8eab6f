package org.postgresql.core.v3;

import dev.fairway.adapter.postgres.scram.Challenge;
import dev.fairway.adapter.postgres.scram.ScramException;
import dev.fairway.adapter.postgres.scram.ScramExchange;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import org.postgresql.core.PGStream;
import org.postgresql.shaded.com.ongres.scram.common.util.TlsServerEndpoint;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Carries a proof of the password to the server and back, in the driver's messages. */
final class ScramAuthenticator {

  private static final char RESPONSE = 'p';

  private final PGStream stream;
  private final ScramExchange exchange;
  private final int mostRounds;

  /**
   * Called when the server has asked for a proof, and is about to say which ones it takes.
   *
   * @param mostRounds how many rounds a server may ask for; 0: as many as it likes
   */
  ScramAuthenticator(
      char[] password, PGStream stream, ChannelBinding channelBinding, int mostRounds)
      throws PSQLException, IOException {
    this.stream = stream;
    this.mostRounds = mostRounds;
    List<String> offered = offered(stream);
    byte[] endpoint = endpoint(stream.getSocket(), channelBinding);
    try {
      exchange = ScramExchange.with(password, endpoint, offered);
    } catch (ScramException refused) {
      throw rejected(refused);
    }
    if (channelBinding == ChannelBinding.REQUIRE
        && !exchange.mechanism().equals(ScramExchange.BOUND)) {
      throw rejected(new ScramException("the server cannot bind the proof to the connection"));
    }
  }

  private static List<String> offered(PGStream stream) throws IOException {
    List<String> offered = new ArrayList<>();
    while (stream.peekChar() != 0) {
      offered.add(stream.receiveString());
    }
    stream.receiveChar();
    return offered;
  }

  /** The hash of the server's certificate; empty when there is none, or nobody asks for it. */
  private static byte[] endpoint(Socket socket, ChannelBinding channelBinding) {
    if (channelBinding != ChannelBinding.DISABLE && socket instanceof SSLSocket encrypted) {
      try {
        Certificate[] shown = encrypted.getSession().getPeerCertificates();
        if (shown.length > 0 && shown[0] instanceof X509Certificate certificate) {
          return TlsServerEndpoint.getChannelBindingData(certificate);
        }
      } catch (CertificateEncodingException | SSLPeerUnverifiedException none) {
        // as without a certificate
      }
    }
    return new byte[0];
  }

  void handleAuthenticationSASL() throws IOException {
    byte[] mechanism = exchange.mechanism().getBytes(StandardCharsets.US_ASCII);
    byte[] first = exchange.first().getBytes(StandardCharsets.US_ASCII);
    stream.sendChar(RESPONSE);
    stream.sendInteger4(4 + mechanism.length + 1 + 4 + first.length);
    stream.send(mechanism);
    stream.sendChar(0);
    stream.sendInteger4(first.length);
    stream.send(first);
    stream.flush();
  }

  void handleAuthenticationSASLContinue(int length) throws IOException, PSQLException {
    byte[] answer;
    try {
      Challenge challenge = exchange.challenge(stream.receiveString(length));
      if (mostRounds > 0 && challenge.rounds() > mostRounds) {
        throw new ScramException("the server asks for too many rounds");
      }
      answer = exchange.answer(challenge).getBytes(StandardCharsets.UTF_8);
    } catch (ScramException unreadable) {
      throw rejected(unreadable);
    }
    stream.sendChar(RESPONSE);
    stream.sendInteger4(4 + answer.length);
    stream.send(answer);
    stream.flush();
  }

  void handleAuthenticationSASLFinal(int length) throws IOException, PSQLException {
    try {
      exchange.verify(stream.receiveString(length));
    } catch (ScramException unproven) {
      throw rejected(unproven);
    }
  }

  private static PSQLException rejected(ScramException why) {
    return new PSQLException(String.valueOf(why.getMessage()), PSQLState.CONNECTION_REJECTED, why);
  }
}
