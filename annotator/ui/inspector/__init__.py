"""What is known about the coding, selection or document at the cursor."""
