#!/usr/bin/env python3
"""A peer that speaks pyemit 0.2's JSON protocol with nothing but Debian's python3-redis.

    peer.py server [DSN]    serves the procedure add and hears the event greeting
    peer.py client [DSN]    emits greeting and calls add
"""

import json
import sys
import uuid

import redis

REQUESTS = "__emit_rpc_server_channel__"
REPLIES = "__emit_rpc_client_channel__"
SN = "__emit_sn__"


def serve(connection):
    pubsub = connection.pubsub()
    pubsub.subscribe("greeting", REQUESTS)
    for message in pubsub.listen():
        if message["type"] == "subscribe" and message["channel"] == REQUESTS.encode():
            print("Python serves; stop it with Ctrl-C", flush=True)
        if message["type"] != "message":
            continue
        payload = json.loads(message["data"])
        if message["channel"] == b"greeting":
            print("Python hears:", payload["text"], flush=True)
        elif payload.get("command") == "add":
            print("Python adds one to", payload["count"], flush=True)
            # As pyemit's guide does: the request's own dict goes back.
            payload["result"] = payload["count"] + 1
            connection.publish(REPLIES, json.dumps(payload))


def call(connection, request):
    pubsub = connection.pubsub()
    pubsub.subscribe(REPLIES)
    sn = uuid.uuid4().hex
    for message in pubsub.listen():
        if message["type"] == "subscribe":
            connection.publish(REQUESTS, json.dumps({**request, SN: sn}))
        elif message["type"] == "message":
            reply = json.loads(message["data"])
            if reply.get(SN) == sn:
                pubsub.close()
                return reply


def main():
    role = sys.argv[1] if len(sys.argv) > 1 else ""
    dsn = sys.argv[2] if len(sys.argv) > 2 else "redis://localhost"
    connection = redis.Redis.from_url(dsn)
    if role == "server":
        serve(connection)
    elif role == "client":
        connection.publish("greeting", json.dumps({"text": "hello from Python"}))
        print("0 + 1 =", call(connection, {"command": "add", "count": 0})["result"])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
