package corpus;

class BeanBooleanWrapper {
  private Boolean ready;
  private boolean isOpen;

  public Boolean isReady() { return ready; }
  public void setReady(Boolean ready) { this.ready = ready; }
  public boolean isOpen() { return isOpen; }
  public void setOpen(boolean open) { this.isOpen = open; }
}
