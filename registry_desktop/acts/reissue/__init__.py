"""What is done to issue a marriage or divorce certificate anew, from the arrival to the approval."""
