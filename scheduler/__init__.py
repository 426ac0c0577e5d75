"""What is known, and when it is due. No Telegram, no Twilio and no web here."""
