package shop;

import other.Base;

class Orders extends Base {}
