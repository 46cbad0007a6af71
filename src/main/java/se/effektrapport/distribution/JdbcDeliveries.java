package se.effektrapport.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries in PostgreSQL. */
@Repository
class JdbcDeliveries implements Deliveries {

  private final JdbcClient database;

  JdbcDeliveries(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<DeliveryEvent> of(int round) {
    return database
        .sql("select * from delivery_event where round = ? order by id")
        .param(round)
        .query((row, n) -> event(row))
        .list();
  }

  private static DeliveryEvent event(ResultSet row) throws SQLException {
    return new DeliveryEvent(
        new Delivery(
            row.getInt("round"),
            Delivery.Kind.valueOf(row.getString("kind")),
            Optional.ofNullable(row.getObject("edition", Integer.class)),
            row.getString("code"),
            row.getString("about")),
        DeliveryEvent.Channel.valueOf(row.getString("channel")),
        DeliveryEvent.State.valueOf(row.getString("state")),
        row.getInt("attempt"),
        envelope(row),
        row.getString("reply"),
        row.getString("digest"),
        row.getObject("at", LocalDateTime.class));
  }

  private static Optional<DeliveryEvent.Envelope> envelope(ResultSet row) throws SQLException {
    String id = row.getString("message_id");
    return id == null
        ? Optional.empty()
        : Optional.of(new DeliveryEvent.Envelope(id, row.getString("mailbox")));
  }

  /** Not with the step it happens in: what was sent stays sent if that is rolled back. */
  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void add(DeliveryEvent event) {
    Delivery delivery = event.delivery();
    database
        .sql(
            """
            insert into delivery_event (round, kind, edition, code, about, channel, state, attempt,
              message_id, mailbox, reply, digest, at)
            values (:round, :kind, :edition, :code, :about, :channel, :state, :attempt,
              :message_id, :mailbox, :reply, :digest, :at)
            """)
        .param("round", delivery.round())
        .param("kind", delivery.kind().name())
        .param("edition", delivery.edition().orElse(null))
        .param("code", delivery.code())
        .param("about", delivery.about())
        .param("channel", event.channel().name())
        .param("state", event.state().name())
        .param("attempt", event.attempt())
        .param("message_id", event.message().map(DeliveryEvent.Envelope::messageId).orElse(null))
        .param("mailbox", event.message().map(DeliveryEvent.Envelope::mailbox).orElse(null))
        .param("reply", event.reply())
        .param("digest", event.digest())
        .param("at", event.at())
        .update();
  }
}
