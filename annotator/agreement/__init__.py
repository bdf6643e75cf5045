"""Inter-coder agreement: arrays in, frozen results out."""
