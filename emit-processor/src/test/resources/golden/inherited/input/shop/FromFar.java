package shop;

import other.Far;

class FromFar extends Far {}
