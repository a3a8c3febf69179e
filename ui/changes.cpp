#include "ui/changes.h"
